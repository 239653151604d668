package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version waits for the first step of its chain (CON-03).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param version number of the version, from 1
 * @param kind SALES, FRAMEWORK or AGREEMENT
 * @param amount the amount by which it is judged; absent when nothing limits it
 * @param steps the steps that it has to pass, in order
 * @param by staff id of who submitted it
 */
@EventType("contract.ContractSubmitted.v1")
public record ContractSubmitted(
    String contractId,
    String number,
    int version,
    String kind,
    @Nullable Money amount,
    List<String> steps,
    String by) {}
