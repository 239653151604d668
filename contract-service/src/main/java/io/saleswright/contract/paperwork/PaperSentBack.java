package io.saleswright.contract.paperwork;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * What was handed in is not the paper that was demanded (CON-12).
 *
 * @param requestId identity of the request
 * @param salesperson staff id of who has to hand it in
 * @param dueOn the last day in time, anew
 * @param by staff id of who looked at it
 */
@EventType("contract.PaperSentBack.v1")
public record PaperSentBack(String requestId, String salesperson, LocalDate dueOn, String by) {}
