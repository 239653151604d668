package io.saleswright.chaos.verify;

import io.saleswright.chaos.load.Played;
import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import io.saleswright.client.log.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A deadline that passes while nobody is there is noted as missed once somebody is back, once; and
 * it is the deadline of before, not earlier and not later (CMP-02, CMP-04).
 */
final class LateClockRule implements Rule {

  private final List<Played.LateClock> scenes;
  private final Map<String, List<Missed>> missed = new HashMap<>();

  LateClockRule(List<Played.LateClock> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  /** What was noted. */
  private record Missed(Instant due, Instant noticedAt) {}

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (first && event.type().equals("complaint.DeadlineMissed.v1")) {
      missed
          .computeIfAbsent(event.key() + " " + event.text("rule"), _ -> new ArrayList<>())
          .add(
              new Missed(Instant.parse(event.text("due")), Instant.parse(event.text("noticedAt"))));
    }
  }

  @Override
  public void conclude(Findings findings) {
    for (Played.LateClock scene : scenes) {
      if (!scene.after().equals(scene.due())) {
        tell(findings, scene, "was due at " + scene.due() + ", and is at " + scene.after());
      }
      scene.due().forEach((rule, due) -> judge(scene, rule, due, findings));
    }
  }

  private void judge(Played.LateClock scene, String rule, Instant due, Findings findings) {
    List<Missed> noted = missed.getOrDefault(scene.complaint() + " " + rule, List.of());
    if (noted.size() != 1) {
      tell(findings, scene, rule + " was noted as missed " + noted.size() + " times");
    }
    for (Missed one : noted) {
      if (!one.due().equals(due)) {
        tell(findings, scene, rule + " was due at " + due + ", and is noted for " + one.due());
      }
      if (one.noticedAt().isBefore(scene.back())) {
        tell(
            findings, scene, rule + " was noted at " + one.noticedAt() + ", when nobody was there");
      }
    }
  }

  private static void tell(Findings findings, Played.LateClock scene, String text) {
    findings.violation(Promise.TOLD, "complaint " + scene.complaint(), text);
  }
}
