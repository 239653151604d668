package io.saleswright.chaos.verify;

import io.saleswright.chaos.load.Played;
import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * A statement that is handed in again and again is taken in once, and each of its movements is
 * there once (FIN-09).
 */
final class StatementTwiceRule implements Rule {

  private static final Place TRANSFERS = new Place("finance", "bank-transfers");

  private final List<Played.StatementTwice> scenes;
  private final Map<String, Integer> transfers = new HashMap<>();
  private final Map<String, Integer> imports = new HashMap<>();

  StatementTwiceRule(List<Played.StatementTwice> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (first && event.type().equals("finance.BankStatementImported.v1")) {
      imports.merge(event.key(), 1, Integer::sum);
    }
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (place.equals(TRANSFERS)) {
      String reference =
          document
              .getDocument("state")
              .getDocument("entry")
              .getString("reference", new BsonString(""))
              .getValue();
      transfers.merge(reference, 1, Integer::sum);
    }
  }

  @Override
  public void conclude(Findings findings) {
    for (Played.StatementTwice scene : scenes) {
      int times = imports.getOrDefault(scene.id(), 0);
      if (times != 1) {
        tell(findings, scene, "was taken in " + times + " times");
      }
      for (String reference : scene.references()) {
        int there = transfers.getOrDefault(reference, 0);
        if (there != 1) {
          tell(findings, scene, "movement " + reference + " is there " + there + " times");
        }
      }
    }
  }

  private static void tell(Findings findings, Played.StatementTwice scene, String text) {
    findings.violation(Promise.MONEY, "bank statement " + scene.id(), text);
  }
}
