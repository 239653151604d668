package io.saleswright.contract.dealings;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All papers of a paid deal are there, or known not to exist: the file goes into the archive
 * (DOC-06).
 *
 * @param orderId identity of the order, which is that of the file
 * @param number the order's number for people
 * @param customerId whose order it is
 * @param salesperson staff id of the responsible salesperson
 * @param team the salesperson's team, if it is known
 * @param region the customer's region, if it is known
 * @param paidOn the day on which the last of it was known to be paid
 * @param sharedWith staff ids of others who look after the order, too; absent when nobody does
 * @param contractId the contract that the order names; absent when it names none
 */
@EventType("contract.DealFileCompleted.v1")
public record DealFileCompleted(
    String orderId,
    String number,
    String customerId,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    LocalDate paidOn,
    @Nullable List<String> sharedWith,
    @Nullable String contractId) {}
