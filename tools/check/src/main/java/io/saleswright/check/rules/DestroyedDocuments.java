package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/**
 * No document is destroyed by one person alone: each destruction was agreed to by somebody else
 * than who proposed it, or wrote from when its period counts, with no hold in between, and the
 * entry is its record, without files (DOC-05).
 */
public final class DestroyedDocuments implements Rule {

  private static final Place ENTRIES = new Place("contract", "archiveEntries");
  private static final String TOPIC = "contract.archive.v1";

  private final Map<String, Boolean> agreed = new HashMap<>();
  private final List<Findings.Finding> wrong = new ArrayList<>();

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first || !event.topic().equals(TOPIC)) {
      return;
    }
    switch (event.type()) {
      case "contract.ArchiveDisposalDecided.v1" ->
          agreed.put(event.key(), event.data().path("approved").asBoolean());
      case "contract.ArchiveDisposalProposed.v1", "contract.ArchiveEntryHeld.v1" ->
          agreed.remove(event.key());
      case "contract.ArchiveEntryDestroyed.v1" -> {
        if (!agreed.getOrDefault(event.key(), false)) {
          tell(event.key(), "was destroyed, and nobody had agreed");
        }
      }
      default -> {}
    }
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (!place.equals(ENTRIES)) {
      return;
    }
    String id = document.getString("_id").getValue();
    BsonDocument state = document.getDocument("state");
    if (!state.isDocument("disposal")) {
      return;
    }
    BsonDocument disposal = state.getDocument("disposal");
    if (!disposal.isDocument("destruction")) {
      return;
    }
    if (!disposal.isDocument("approved")) {
      tell(id, "was destroyed, and its record names nobody who agreed");
    } else if (by(disposal, "proposed").equals(by(disposal, "approved"))) {
      tell(id, "was destroyed by the word of one person");
    } else if (redated(state).contains(by(disposal, "approved"))) {
      tell(id, "was destroyed by the word of who said when its period is over");
    }
    if (!state.getArray("files", new BsonArray()).isEmpty()) {
      tell(id, "was destroyed, and still has files");
    }
  }

  private static List<String> redated(BsonDocument state) {
    return state
        .getDocument("sheet", new BsonDocument())
        .getArray("redated", new BsonArray())
        .stream()
        .map(one -> one.asDocument().getString("by").getValue())
        .toList();
  }

  private static String by(BsonDocument disposal, String word) {
    return disposal.getDocument(word).getString("by").getValue();
  }

  private void tell(String id, String text) {
    wrong.add(new Findings.Finding(Promise.DISPOSAL, "document " + id, text));
  }

  @Override
  public void conclude(Findings findings) {
    wrong.forEach(found -> findings.violation(found.promise(), found.subject(), found.text()));
  }
}
