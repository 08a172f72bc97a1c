package org.talksbot.config;

/**
 * A setting as it holds.
 *
 * @param key its name
 * @param value its value, those of a list with blanks between; empty where there is none
 * @param from the place that says so: a file and its line, a variable, an option, or the default
 */
public record EffectiveSetting(String key, String value, String from) {}
