package io.saleswright.testkit.fault;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A connection to a store that can be broken. Of the store's address it keeps all but the host:
 * login, mechanism, TLS and options, so that it works with any server.
 */
public final class StoreLine implements AutoCloseable {

  private static final String SCHEME = "mongodb://";

  /** They would lead a driver past the line, to the hosts that the server names. */
  private static final Set<String> LEADING_PAST = Set.of("replicaset", "directconnection");

  private final TcpProxy proxy;
  private final String uri;

  /**
   * Opens a line.
   *
   * @param store where drivers connect to; of several hosts the first is taken
   * @param options more options, such as {@code serverSelectionTimeoutMS=300}
   */
  public StoreLine(String store, String... options) {
    ConnectionString address = new ConnectionString(store);
    ServerAddress host = new ServerAddress(Objects.requireNonNull(address.getHosts()).getFirst());
    this.proxy = new TcpProxy(host.getHost(), host.getPort());
    this.uri = through(store, proxy.port(), List.of(options));
  }

  /** Where drivers connect to. */
  public String uri() {
    return uri;
  }

  /** What breaks it. */
  public TcpProxy proxy() {
    return proxy;
  }

  @Override
  public void close() {
    proxy.close();
  }

  static String through(String store, int port, List<String> more) {
    if (!store.startsWith(SCHEME)) {
      throw new IllegalArgumentException("an address that begins with " + SCHEME + " is needed");
    }
    String rest = store.substring(SCHEME.length());
    int path = rest.indexOf('/');
    String authority = path < 0 ? rest : rest.substring(0, path);
    String tail = path < 0 ? "" : rest.substring(path + 1);
    int question = tail.indexOf('?');
    String database = question < 0 ? tail : tail.substring(0, question);
    List<String> options = new ArrayList<>();
    for (String option : question < 0 ? new String[0] : tail.substring(question + 1).split("&")) {
      if (!LEADING_PAST.contains(name(option))) {
        options.add(option);
      }
    }
    options.add("directConnection=true");
    if (options.stream().anyMatch(option -> option.matches("(?i)(tls|ssl)=true"))) {
      // The certificate names the server's host, and the line is another.
      options.add("tlsAllowInvalidHostnames=true");
    }
    options.addAll(more);
    String login = authority.substring(0, authority.lastIndexOf('@') + 1);
    return SCHEME + login + "127.0.0.1:" + port + "/" + database + "?" + String.join("&", options);
  }

  private static String name(String option) {
    int equals = option.indexOf('=');
    return (equals < 0 ? option : option.substring(0, equals)).toLowerCase(Locale.ROOT);
  }
}
