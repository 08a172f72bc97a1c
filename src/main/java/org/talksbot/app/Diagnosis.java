package org.talksbot.app;

/**
 * What the doctor found about one thing.
 *
 * @param good whether nothing need be done
 * @param what the thing
 * @param found what was found, and where it is not good what to do
 */
public record Diagnosis(boolean good, String what, String found) {}
