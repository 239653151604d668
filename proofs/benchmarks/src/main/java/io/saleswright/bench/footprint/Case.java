package io.saleswright.bench.footprint;

import java.util.ArrayList;
import java.util.List;

/** One program in one variant. */
record Case(Target target, Variant variant) {

  /**
   * All cases, those first that say most, because a run whose time is up leaves the rest out: a
   * service and the gateway as they are, the same service in all variants, and then the others.
   */
  static List<Case> byImportance() {
    List<Case> cases = new ArrayList<>();
    cases.add(new Case(Target.ORDER, Variant.PLAIN));
    cases.add(new Case(Target.GATEWAY, Variant.PLAIN));
    cases.add(new Case(Target.ORDER, Variant.AOT_CACHE));
    cases.add(new Case(Target.ORDER, Variant.COMPACT_HEADERS));
    for (Variant variant : Variant.values()) {
      for (Target target : Target.values()) {
        Case next = new Case(target, variant);
        if (!cases.contains(next)) {
          cases.add(next);
        }
      }
    }
    return cases;
  }

  /** What the table calls it. */
  String title() {
    return target.title() + ", " + variant.title();
  }
}
