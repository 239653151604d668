package io.saleswright.complaint.reported;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The customer was asked after the service (CMP-11, CMP-15).
 *
 * @param caseId identity of the case
 * @param customerId whose case it is
 * @param productId the product that it is about; absent when none is known
 * @param solver staff id of who solved it
 * @param solved whether the customer says that it is solved
 * @param score how content they are, from 1 to 5
 * @param by staff id of who asked
 */
@EventType("complaint.ServiceCaseRevisited.v1")
public record ServiceCaseRevisited(
    String caseId,
    String customerId,
    @Nullable String productId,
    @Nullable String solver,
    boolean solved,
    int score,
    String by) {}
