package io.saleswright.platform.relay;

import io.saleswright.platform.relay.Outbox.Contents;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The aggregates whose events are to be sent, the first come the first. A few are known by their
 * outboxes already, which need not be read. For one thread.
 */
final class Wanted {

  private final Outbox outbox;
  private final RelaySettings settings;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, Contents> known = new HashMap<>();

  Wanted(Outbox outbox, RelaySettings settings) {
    this.outbox = outbox;
    this.settings = settings;
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /** Adds an aggregate; drops it when too many wait, because the sweep finds it. */
  void add(String id) {
    known.remove(id);
    if (ids.size() < settings.maxWaiting()) {
      ids.add(id);
    }
  }

  /**
   * Adds an aggregate whose outbox is known, so that it need not be read. If the aggregate waits
   * already, its outbox holds more than this, and is read after all.
   */
  void add(Contents contents) {
    String id = contents.aggregateId();
    boolean first = !ids.contains(id) && known.size() < settings.batch();
    add(id);
    if (first && ids.contains(id)) {
      known.put(id, contents);
    }
  }

  /** The next ones, as many as are sent at once. */
  List<String> batch() {
    return ids.stream().limit(settings.batch()).toList();
  }

  /** The outboxes of a batch by id, without empty ones. */
  Map<String, Contents> outboxes(List<String> batch) {
    Map<String, Contents> outboxes = new HashMap<>(known);
    List<String> unknown = batch.stream().filter(id -> !known.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      outbox.read(unknown).forEach(contents -> outboxes.put(contents.aggregateId(), contents));
    }
    return outboxes;
  }

  void remove(String id) {
    ids.remove(id);
    known.remove(id);
  }

  void clear() {
    ids.clear();
    known.clear();
  }
}
