package io.saleswright.customer.notices;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.notice.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All notices, and who has read them. A person finds those that name them, and of those that name
 * one of their roles the ones about documents in their scope (SEC-02). Thread-safe.
 */
public interface Notices {

  /** Keeps a notice; one that is there already stays as it is. */
  void keep(String id, Instant at, Notice notice);

  /**
   * What a person finds, newest first.
   *
   * @param unreadOnly without what they have read
   */
  List<Posted> of(Caller reader, boolean unreadOnly, Slice slice);

  /**
   * How many notices a person has not read.
   *
   * @param most where counting ends
   */
  int unread(Caller reader, int most);

  /** A notice that a person finds; empty when there is none, or not for them. */
  Optional<Posted> find(String id, Caller reader);

  /** Remembers that a person has read a notice. */
  void markRead(String id, Caller reader);

  /** Remembers that a person has read everything up to a notice of theirs, that one included. */
  void markReadUpTo(Posted last, Caller reader);
}
