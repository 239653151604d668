package sample;

/** Two numbers. */
public record Pair(int left, int right) {}
