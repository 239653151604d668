package io.saleswright.chaos.verify;

import io.saleswright.chaos.load.Played;
import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import io.saleswright.client.log.LoggedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of orders that each wanted all that a contract promises, one has it: never two, and not none
 * (ORD-11).
 */
final class LastQuantityRule implements Rule {

  private final List<Played.LastQuantity> scenes;
  private final Map<String, Boolean> covered = new HashMap<>();

  LastQuantityRule(List<Played.LastQuantity> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (first && event.type().equals("order.OrderContractChecked.v1")) {
      covered.put(event.key(), event.data().path("covered").asBoolean(false));
    }
  }

  @Override
  public void conclude(Findings findings) {
    for (Played.LastQuantity scene : scenes) {
      long winners =
          scene.orders().stream().filter(order -> covered.getOrDefault(order, false)).count();
      if (winners != 1) {
        findings.violation(
            Promise.WITHIN,
            "contract " + scene.contract(),
            winners + " orders have all that it promises, of " + scene.orders());
      }
    }
  }
}
