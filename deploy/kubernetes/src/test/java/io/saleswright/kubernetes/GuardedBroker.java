package io.saleswright.kubernetes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A broker that asks who somebody is and what they may do; nobody but {@code admin} may anything.
 */
final class GuardedBroker implements AutoCloseable {

  static final String ADMIN = "admin";

  private final Map<String, String> passwords = new HashMap<>();
  private final int port;
  private final Process process;

  private GuardedBroker(Path directory, Collection<String> names) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> all = new ArrayList<>(names);
    all.add(ADMIN);
    for (String name : all) {
      passwords.put(name, Long.toHexString(ThreadLocalRandom.current().nextLong()));
      lines.add(name + "=" + passwords.get(name));
    }
    Path accounts = Files.write(directory.resolve("accounts"), lines);
    int controller;
    try (ServerSocket first = listen();
        ServerSocket second = listen()) {
      port = first.getLocalPort();
      controller = second.getLocalPort();
    }
    process = launch(directory, accounts, controller);
  }

  /** Starts one that lets these in. */
  static GuardedBroker start(Path directory, Collection<String> names) throws IOException {
    return new GuardedBroker(directory, names);
  }

  /**
   * Listens below the ports that operating systems hand out for outgoing connections: one of those
   * could take the port before the broker listens there.
   */
  private static ServerSocket listen() throws IOException {
    IOException last = new IOException("no port was tried");
    for (int attempt = 0; attempt < 100; attempt++) {
      int candidate = ThreadLocalRandom.current().nextInt(20_000, 30_000);
      try {
        return new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress());
      } catch (IOException taken) {
        last = taken;
      }
    }
    throw last;
  }

  private Process launch(Path directory, Path accounts, int controller) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.saleswright.broker.BrokerMain",
                "--data",
                directory.resolve("data").toString(),
                "--port",
                String.valueOf(port),
                "--controller-port",
                String.valueOf(controller),
                "--accounts",
                accounts.toString()))
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("broker.log").toFile())
        .start();
  }

  /** How an account logs in. */
  Map<String, Object> as(String account) {
    return with(account, passwords.get(account));
  }

  /** How somebody logs in who knows no password. */
  Map<String, Object> asStranger(String account) {
    return with(account, "guessed");
  }

  private Map<String, Object> with(String account, String password) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", "127.0.0.1:" + port);
    settings.put("security.protocol", "SASL_PLAINTEXT");
    settings.put("sasl.mechanism", "PLAIN");
    settings.put(
        "sasl.jaas.config",
        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
            .formatted(account, password));
    return settings;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("The broker with pid " + process.pid() + " does not end");
    }
  }
}
