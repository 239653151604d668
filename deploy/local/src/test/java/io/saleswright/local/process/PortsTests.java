package io.saleswright.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTests {

  @Test
  void seesThatAPortIsTaken() throws Exception {
    int port = Ports.free(1).getFirst();
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.isFree(port)).isFalse();
    }
    assertThat(Ports.isFree(port)).isTrue();
  }

  @Test
  void namesWhoHasAPort() throws Exception {
    assumeTrue(
        Programs.find("ss").isPresent() || Programs.find("lsof").isPresent(),
        "This machine has neither ss nor lsof");
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.owner(server.getLocalPort()))
          .hasValueSatisfying(
              owner -> assertThat(owner).contains("(pid " + ProcessHandle.current().pid() + ")"));
    }
  }

  @Test
  void findsDifferentFreePorts() {
    assertThat(Ports.free(20)).hasSize(20).doesNotHaveDuplicates().allMatch(Ports::isFree);
  }
}
