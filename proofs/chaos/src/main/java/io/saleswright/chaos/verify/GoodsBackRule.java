package io.saleswright.chaos.verify;

import io.saleswright.chaos.load.Played;
import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import io.saleswright.client.log.LoggedEvent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * All goods of a line are asked back once, although two people ask; and they are counted, moved and
 * ours again once, whatever was killed meanwhile (ORD-35, ORD-36).
 */
final class GoodsBackRule implements Rule {

  private static final List<String> STEPS =
      List.of("order.ReturnArrived.v1", "order.ReturnMoved.v1", "order.ReturnCompleted.v1");

  private final List<Played.GoodsBack> scenes;
  private final Map<String, BigDecimal> asked = new HashMap<>();
  private final Map<String, BigDecimal> told = new HashMap<>();
  private final Map<String, Integer> steps = new HashMap<>();

  GoodsBackRule(List<Played.GoodsBack> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first) {
      return;
    }
    if (event.type().equals("order.ReturnRequested.v1")) {
      asked.merge(event.text("orderId"), quantity(event), BigDecimal::add);
    } else if (STEPS.contains(event.type())) {
      steps.merge(event.type() + " " + event.key(), 1, Integer::sum);
      told.merge(event.type() + " " + event.key(), quantity(event), BigDecimal::add);
    }
  }

  private static BigDecimal quantity(LoggedEvent event) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode line : event.data().path("lines")) {
      sum = sum.add(line.path("quantity").decimalValue());
    }
    return sum;
  }

  @Override
  public void conclude(Findings findings) {
    scenes.forEach(scene -> judge(scene, findings));
  }

  private void judge(Played.GoodsBack scene, Findings findings) {
    BigDecimal wanted = asked.getOrDefault(scene.order(), BigDecimal.ZERO);
    if (wanted.compareTo(scene.quantity()) != 0) {
      tell(findings, scene, wanted + " were asked back of " + scene.quantity());
    }
    for (String step : STEPS) {
      int times = steps.getOrDefault(step + " " + scene.id(), 0);
      if (times != 1) {
        tell(findings, scene, step + " was told " + times + " times");
      }
      BigDecimal came = told.getOrDefault(step + " " + scene.id(), BigDecimal.ZERO);
      // Where they were moved to says nothing of how much it was.
      if (came.signum() > 0 && came.compareTo(scene.quantity()) != 0) {
        tell(findings, scene, step + " tells " + came + " of " + scene.quantity());
      }
    }
  }

  private static void tell(Findings findings, Played.GoodsBack scene, String text) {
    findings.violation(Promise.TOLD, "return " + scene.id() + " of order " + scene.order(), text);
  }
}
