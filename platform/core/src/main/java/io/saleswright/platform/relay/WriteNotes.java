package io.saleswright.platform.relay;

import java.util.List;

/** Where the notes of writes are kept. */
public interface WriteNotes {

  /**
   * A note of one aggregate.
   *
   * @param collection where the aggregate lies
   * @param aggregateId its identity
   */
  record Of(String collection, String aggregateId, WriteNote note) {}

  /**
   * Keeps notes; one that was kept before is not kept twice. Returns when all of them are safe.
   *
   * @throws com.mongodb.MongoException when they can't be kept now
   */
  void keep(List<Of> notes);
}
