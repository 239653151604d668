package io.saleswright.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
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
    var loopback = InetAddress.getLoopbackAddress();
    try (var first = new ServerSocket(0, 1, loopback);
        var second = new ServerSocket(0, 1, loopback)) {
      int port = first.getLocalPort();
      int controllerPort = second.getLocalPort();
      first.close();
      second.close();
      return new BrokerProcess(data, port, controllerPort);
    }
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
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
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
