package org.talksbot.learning;

/**
 * How trees are grown.
 *
 * @param trees how many
 * @param leaves of a tree, at most
 * @param rate share of each tree that counts
 * @param penalty of squared leaf values
 * @param leastHessian of a leaf: how much evidence it needs
 * @param leastGain of a split
 * @param featureShare share of the features that a tree may use, drawn for each tree
 * @param seed of the draw
 */
public record BoostingSettings(int trees, int leaves, double rate, double penalty,
    double leastHessian, double leastGain, double featureShare, long seed) {}
