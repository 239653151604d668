package io.saleswright.performance.login;

import io.saleswright.platform.kernel.RuleViolation;
import java.util.List;

/** The login, which knows who may log in as whom. */
@FunctionalInterface
public interface LoginPeople {

  /**
   * All of our own people that it knows, none twice. Dealers are none of them, nor are systems.
   *
   * @throws RuleViolation when they can't all be read
   */
  List<LoginPerson> people();
}
