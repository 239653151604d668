package io.saleswright.finance.dunning;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;

/**
 * Looks at the cases whose day has come: the next level, a promise that was to be kept, money that
 * was chased in vain (FIN-06). A day on which nobody looked is made up for at the next look.
 */
final class DunningClock implements UnfinishedWork {

  private final DunningNews news;
  private final DunningSearch search;
  private final Sight sight;

  DunningClock(DunningNews news, DunningSearch search, Sight sight) {
    this.news = news;
    this.search = search;
    this.sight = sight;
  }

  @Override
  public String name() {
    return "dunning cases";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.dueOn(sight.dayOf(look.now()), look);
  }

  @Override
  public void finish(String id, Cause cause) {
    news.watch(id, cause);
  }
}
