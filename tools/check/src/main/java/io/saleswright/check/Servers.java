package io.saleswright.check;

import io.saleswright.client.CommandFailure;
import java.util.Map;

/**
 * Where the servers of an installation are. Whoever makes the command says how they are found: from
 * options and environment, or from the stack on this machine.
 */
public interface Servers {

  /**
   * The store, as a connection string; may hold a password.
   *
   * @throws CommandFailure when nobody has named it
   */
  String mongodbUri();

  /**
   * How a Kafka client finds the cluster and is let in: {@code bootstrap.servers}, and security
   * settings where the cluster has any; may hold passwords.
   *
   * @throws CommandFailure when nobody has named it
   */
  Map<String, Object> kafka();
}
