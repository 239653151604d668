package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody agreed to a refund, and others have to agree, too (FIN-18).
 *
 * @param refundId identity of the refund
 * @param step name of the step that was taken
 * @param next name of the step whose turn it is
 * @param by staff id of who agreed
 */
@EventType("finance.RefundStepApproved.v1")
public record RefundStepApproved(String refundId, String step, String next, String by) {}
