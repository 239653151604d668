package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;
import java.util.List;

/**
 * The content of a version that is being written is another now; decisions on the content of before
 * hold no more (CON-03).
 *
 * @param contractId identity of the contract
 * @param version number of the version, from 1
 * @param fallen the decisions that fell, in their order
 * @param by staff id of who edited it
 */
@EventType("contract.ContractEdited.v1")
public record ContractEdited(String contractId, int version, List<Fallen> fallen, String by) {

  public ContractEdited {
    fallen = List.copyOf(fallen);
  }

  /**
   * A decision that holds no more.
   *
   * @param step name of the step of the chain
   * @param by staff id of who had agreed
   */
  public record Fallen(String step, String by) {}
}
