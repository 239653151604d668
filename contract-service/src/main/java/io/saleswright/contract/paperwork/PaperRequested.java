package io.saleswright.contract.paperwork;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Inside sales demands a paper from a salesperson (CON-12). Which one stands at the request.
 *
 * @param requestId identity of the request
 * @param contractId the contract that it belongs to; absent when it belongs to another document
 * @param salesperson staff id of who has to hand it in
 * @param team the salesperson's team, if it is known
 * @param region the region of the document, if it is known
 * @param dueOn the last day in time
 * @param by staff id of who demands it
 */
@EventType("contract.PaperRequested.v1")
public record PaperRequested(
    String requestId,
    @Nullable String contractId,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    LocalDate dueOn,
    String by) {}
