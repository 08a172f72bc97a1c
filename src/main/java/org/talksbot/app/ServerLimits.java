package org.talksbot.app;

/** Limits of the JDK's HTTP server, which are told to it by the process's properties alone. */
final class ServerLimits {
  /** Seconds within which a request must have arrived; without this one may take for ever. */
  private static final String ARRIVAL = "sun.net.httpserver.maxReqTime";
  private static final String CONNECTIONS = "jdk.httpserver.maxConnections";

  private ServerLimits() {}

  /** Sets those that the owner has not set; before the first server is made. */
  static void set() {
    System.getProperties().putIfAbsent(ARRIVAL, "30");
    System.getProperties().putIfAbsent(CONNECTIONS, "1000");
  }
}
