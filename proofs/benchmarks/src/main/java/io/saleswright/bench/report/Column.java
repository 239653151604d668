package io.saleswright.bench.report;

/**
 * A column of numbers.
 *
 * @param key name in the JSON, with the unit, such as {@code p50Millis}
 * @param title name in the printed table
 * @param decimals digits after the point in the printed table
 */
public record Column(String key, String title, int decimals) {}
