package io.saleswright.customer.notices;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Slice;
import java.util.List;

/** Shows people their notices. Open to everybody: nobody finds another person's. */
public final class NoticeDesk {

  /** Where counting ends: nobody reads on from there, and each further one costs. */
  static final int MOST_COUNTED = 1_000;

  private final Notices notices;

  NoticeDesk(Notices notices) {
    this.notices = notices;
  }

  /** What the caller is told, newest first. */
  public List<Posted> list(boolean unreadOnly, Caller caller, Slice slice) {
    return notices.of(caller, unreadOnly, slice);
  }

  /** How many of them the caller has not read; a thousand stands for any greater number. */
  public int unread(Caller caller) {
    return notices.unread(caller, MOST_COUNTED);
  }

  /**
   * The caller has read a notice; again, it changes nothing.
   *
   * @throws NotFound when there is none with this id for the caller
   */
  public void read(String id, Caller caller) {
    get(id, caller);
    notices.markRead(id, caller);
  }

  /**
   * The caller has read everything up to a notice.
   *
   * @throws NotFound when there is none with this id for the caller
   */
  public void readUpTo(String id, Caller caller) {
    notices.markReadUpTo(get(id, caller), caller);
  }

  private Posted get(String id, Caller caller) {
    return notices.find(id, caller).orElseThrow(() -> new NotFound("notice"));
  }
}
