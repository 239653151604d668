package io.saleswright.complaint.remedy;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A solution that costs something came before its chain (CMP-04).
 *
 * @param complaintId identity of the complaint
 * @param remedy its number on the case
 * @param kind what the customer gets
 * @param amount what that costs us
 * @param orderId the order that the complaint is about; absent when it is about none
 * @param steps the steps that it has to pass, in order
 * @param by staff id of who proposes it
 */
@EventType("complaint.RemedyProposed.v1")
public record RemedyProposed(
    String complaintId,
    int remedy,
    RemedyKind kind,
    Money amount,
    @Nullable String orderId,
    List<String> steps,
    String by) {

  public RemedyProposed {
    steps = List.copyOf(steps);
  }
}
