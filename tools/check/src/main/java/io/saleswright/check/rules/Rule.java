package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import org.bson.BsonDocument;

/**
 * One thing that must be true. It is shown the events that were published before the stores were
 * read, then the documents of the stores, then the events that came meanwhile, and says at the end
 * what is wrong. So whatever it knows from an early event must show in the stores, and whatever a
 * document has published must be among all events, also while the system works.
 */
public interface Rule {

  /**
   * Sees an event.
   *
   * @param first false for a repeat of a numbered event
   * @param early whether it was published before the stores were read
   */
  default void event(LoggedEvent event, boolean first, boolean early) {}

  /** Sees a document of a store. */
  default void document(Place place, BsonDocument document) {}

  /** Reads from stores by itself what it needs of them, between the early events and the late. */
  default void storesRead() {}

  /** Says what is wrong. */
  void conclude(Findings findings);
}
