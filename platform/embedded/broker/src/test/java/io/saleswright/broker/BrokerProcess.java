package io.saleswright.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The broker as the stack runs it: a process of its own that can be killed. */
final class BrokerProcess implements AutoCloseable {

  private final Path data;
  private final int port;
  private final int controllerPort;
  private Process process;

  private BrokerProcess(Path data, int port, int controllerPort) throws IOException {
    this.data = data;
    this.port = port;
    this.controllerPort = controllerPort;
    this.process = launch();
  }

  static BrokerProcess start(Path data) throws IOException {
    int port;
    int controllerPort;
    try (ServerSocket first = listen();
        ServerSocket second = listen()) {
      port = first.getLocalPort();
      controllerPort = second.getLocalPort();
    }
    return new BrokerProcess(data, port, controllerPort);
  }

  /**
   * Listens below the ports that operating systems hand out for outgoing connections: one of those
   * could take the port before the broker listens there, or until it is there again.
   */
  private static ServerSocket listen() throws IOException {
    IOException last = new IOException("no port was tried");
    for (int attempt = 0; attempt < 100; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
      try {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
      } catch (IOException taken) {
        last = taken;
      }
    }
    throw last;
  }

  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Ends the process without warning, as kill -9 does, and starts it again on the same data. */
  void killAndRestart() throws IOException, InterruptedException {
    kill();
    process = launch();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("The broker with pid " + process.pid() + " does not end");
    }
  }

  private Process launch() throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerMain.class.getName(),
                "--data",
                data.toString(),
                "--port",
                String.valueOf(port),
                "--controller-port",
                String.valueOf(controllerPort)))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("broker.log").toFile()))
        .start();
  }
}
