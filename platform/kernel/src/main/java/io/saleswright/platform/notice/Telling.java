package io.saleswright.platform.notice;

import java.util.List;

/**
 * What people are told when something happens to an aggregate, said in one place for all of its
 * decisions. Asked with the write that stores what happened, so the notices are part of it. Has no
 * side effect.
 *
 * @param <S> the aggregate's state
 */
@FunctionalInterface
public interface Telling<S> {

  /**
   * The notices that something gives rise to.
   *
   * @param id the aggregate's
   * @param state as it is afterwards
   * @param event an event that is raised, a missed deadline among them, or a deadline that is near
   * @return may be empty; a notice to nobody is none
   */
  List<Notice> of(String id, S state, Record event);
}
