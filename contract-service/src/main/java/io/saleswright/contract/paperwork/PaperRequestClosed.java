package io.saleswright.contract.paperwork;

import io.saleswright.platform.kernel.EventType;

/**
 * A demanded paper is there, or is not needed any more (CON-12).
 *
 * @param requestId identity of the request
 * @param salesperson staff id of who had to hand it in
 * @param outcome RECEIVED or CANCELLED
 * @param by staff id of who says so
 */
@EventType("contract.PaperRequestClosed.v1")
public record PaperRequestClosed(String requestId, String salesperson, String outcome, String by) {}
