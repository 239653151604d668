package io.saleswright.contract.parties;

import io.saleswright.contract.customers.OwnerChange;
import io.saleswright.contract.customers.OwnerChange.OpenWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is at our side: the salesperson, whoever writes for them (QUO-04).
 *
 * @param salesperson staff id
 * @param team the salesperson's team, as far as it is known
 * @param sharedWith staff ids of others who look after it, too
 */
public record Holder(String salesperson, @Nullable String team, List<String> sharedWith) {

  public Holder {
    sharedWith = List.copyOf(sharedWith);
  }

  /** Somebody's alone. */
  public static Holder of(String salesperson, @Nullable String team) {
    return new Holder(salesperson, team, List.of());
  }

  /**
   * Whose it is when its customer was handed over as it was decided; what others sell stays theirs
   * (CUS-24).
   */
  Holder following(OwnerChange told) {
    boolean formers = salesperson.equals(told.former());
    if (!formers || told.openWork() == OpenWork.KEEP || salesperson.equals(told.owner())) {
      return salesperson.equals(told.owner()) ? ofTeam(told.team()) : this;
    }
    List<String> others = new ArrayList<>(sharedWith);
    others.remove(told.owner());
    if (told.openWork() == OpenWork.SHARE) {
      others.add(told.owner());
      return new Holder(salesperson, team, others);
    }
    return new Holder(told.owner(), told.team(), others);
  }

  /** The same, of this team if it was told. */
  Holder ofTeam(@Nullable String told) {
    return told == null ? this : new Holder(salesperson, told, sharedWith);
  }
}
