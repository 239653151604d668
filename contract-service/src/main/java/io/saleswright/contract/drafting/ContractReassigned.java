package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another salesperson looks after the contract now, alone or too, or belongs to another team, or
 * its customer to another region (CUS-24, SEC-02).
 *
 * @param contractId identity of the contract
 * @param salesperson staff id of the salesperson who is responsible now
 * @param previous staff id of the salesperson who was
 * @param team the salesperson's team, if it is known
 * @param sharedWith staff ids of others who look after it, too
 * @param region the customer's region; absent when it is not known, and from events of before it
 *     was told
 */
@EventType("contract.ContractReassigned.v1")
public record ContractReassigned(
    String contractId,
    String salesperson,
    String previous,
    @Nullable String team,
    List<String> sharedWith,
    @Nullable String region) {}
