package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A step of the chain agreed with a version (CON-03, CON-04, CON-05).
 *
 * @param contractId identity of the contract
 * @param version number of the version, from 1
 * @param step name of the step
 * @param next the step whose turn it is now; absent when all have agreed
 * @param by staff id of who agreed
 */
@EventType("contract.ContractStepApproved.v1")
public record ContractStepApproved(
    String contractId, int version, String step, @Nullable String next, String by) {}
