package io.saleswright.broker;

import org.jspecify.annotations.Nullable;

/**
 * The broker's place in its cluster. Every broker is a controller, too, and all of them are named
 * to each.
 *
 * @param node number of this broker in the cluster, from 1
 * @param voters all controllers as {@code node@host:port}, separated by commas; this one among them
 * @param clusterId id that all brokers of the cluster are given; null when this one makes up its
 *     own
 * @param advertisedPort port where clients and other brokers reach this one
 */
record Membership(int node, String voters, @Nullable String clusterId, int advertisedPort) {

  private static final int MOST_COPIES = 3;

  Membership {
    if (!voters.matches("\\d+@[^,@]+:\\d+(,\\d+@[^,@]+:\\d+)*")) {
      throw new IllegalArgumentException("--voters is not a list of node@host:port: " + voters);
    }
    if (!("," + voters).contains("," + node + "@")) {
      throw new IllegalArgumentException("--voters does not name node " + node + ": " + voters);
    }
    if (clusterId == null && voters.contains(",")) {
      throw new IllegalArgumentException("a cluster of several brokers needs --cluster-id");
    }
  }

  /** How many copies are kept of what the cluster itself writes. */
  int copies() {
    return Math.min(MOST_COPIES, voters.split(",").length);
  }

  /** How many of the copies must be there for a write. */
  int copiesInSync() {
    return copies() < MOST_COPIES ? 1 : 2;
  }
}
