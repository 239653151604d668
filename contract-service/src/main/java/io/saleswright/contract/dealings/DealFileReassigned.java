package io.saleswright.contract.dealings;

import io.saleswright.platform.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a deal that went into the archive belongs to somebody else, because its order does
 * (DOC-06, SEC-02).
 *
 * @param orderId identity of the order, which is that of the file
 * @param number the order's number for people
 * @param salesperson staff id of the responsible salesperson now
 * @param team the salesperson's team, if it is known
 * @param region the customer's region, if it is known
 * @param sharedWith staff ids of others who look after the order, too; absent when nobody does
 */
@EventType("contract.DealFileReassigned.v1")
public record DealFileReassigned(
    String orderId,
    String number,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    @Nullable List<String> sharedWith) {}
