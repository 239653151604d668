package io.saleswright.finance.openings;

/**
 * A field of an item that was taken over before and says something else now. What is there stays.
 *
 * @param field name of the field in the request
 * @param kept what is there
 * @param given what was given now
 */
public record OpeningDifference(String field, String kept, String given) {}
