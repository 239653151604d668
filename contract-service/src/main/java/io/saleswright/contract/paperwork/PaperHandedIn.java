package io.saleswright.contract.paperwork;

import io.saleswright.platform.kernel.EventType;

/**
 * The salesperson says that a demanded paper is there (CON-12).
 *
 * @param requestId identity of the request
 * @param salesperson staff id of who had to hand it in
 * @param by staff id of who says so
 */
@EventType("contract.PaperHandedIn.v1")
public record PaperHandedIn(String requestId, String salesperson, String by) {}
