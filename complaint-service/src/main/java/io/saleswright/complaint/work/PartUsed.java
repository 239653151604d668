package io.saleswright.complaint.work;

/**
 * Spare parts that a technician used.
 *
 * @param part what they are called, or their code
 * @param quantity how many
 */
public record PartUsed(String part, int quantity) {}
