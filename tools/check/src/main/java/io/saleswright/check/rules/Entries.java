package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;

/**
 * A consumer that keeps a document for each event has one for each event that is behind it: looked
 * up a batch at a time.
 */
public final class Entries implements Rule {

  private static final int BATCH = 500;

  private final Progress progress;
  private final Stores stores;
  private final Map<String, LoggedEvent> batch = new HashMap<>();
  private final Map<String, String> missing = new HashMap<>();
  private long handled;
  private long excused;

  /**
   * @param progress of the consumer that keeps the documents
   */
  public Entries(Progress progress, Stores stores) {
    this.progress = progress;
    this.stores = stores;
  }

  /** How many events had to have an entry. */
  public long handled() {
    return handled;
  }

  /** How many of them have one. */
  public long applied() {
    return handled - missing.size() - excused;
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (early && progress.mustHaveApplied(event) && batch.put(event.id(), event) == null) {
      handled++;
      if (batch.size() >= BATCH) {
        lookUp();
      }
    }
  }

  @Override
  public void storesRead() {
    lookUp();
  }

  private void lookUp() {
    Map<String, BsonDocument> found =
        stores.find(progress.consumer().place(), Set.copyOf(batch.keySet()));
    batch.forEach((id, event) -> {
      if (!found.containsKey(id)) {
        if (progress.hasParked(event)) {
          excused++;
        } else {
          missing.put(id, event.type() + " of " + event.subject());
        }
      }
    });
    batch.clear();
  }

  @Override
  public void conclude(Findings findings) {
    missing.forEach((id, event) ->
        findings.violation(
            Promise.PROJECTED,
            progress.consumer().place().toString(),
            "event " + id + " (" + event + ") has no entry"));
  }
}
