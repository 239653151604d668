package io.saleswright.customer.notices.web;

import io.saleswright.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a person's notices, newest first.
 *
 * @param next the cursor to send as {@code after} for the next page; null on the last one
 * @param unread how many of all their notices they have not read; 1000 stands for any greater
 *     number
 */
record NoticePage(List<NoticeView> items, @Nullable String next, int unread) {

  static NoticePage of(Page<NoticeView> page, int unread) {
    return new NoticePage(page.items(), page.next(), unread);
  }
}
