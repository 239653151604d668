package io.saleswright.customer.handovers;

import java.time.LocalDate;

/**
 * Somebody who leaves, and what of theirs has nobody yet to go to (CUS-24, HR-09).
 *
 * @param staffId staff id of who leaves
 * @param lastDay their last day
 * @param customers how many customers they are responsible for still, of those that the reader sees
 */
public record Leaver(String staffId, LocalDate lastDay, int customers) {}
