package org.talksbot.telegram.testserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server over real HTTP on loopback, with the methods that this bot uses. It confirms,
 * holds, refuses and fails as Telegram does, and keeps what was sent.
 */
public final class TestBotApi implements AutoCloseable {
  /** The token that it knows. */
  public static final String TOKEN = "4200:Test_token-that-must-not-be-logged";
  /** The bot's name. */
  public static final String BOT_NAME = "TalksTestBot";
  /** The bot's id. */
  public static final long BOT_ID = 4200;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FILE_ADDRESS = Pattern.compile("/file/bot([^/]+)/(.+)");
  private static final Pattern ADDRESS = Pattern.compile("/bot(\\d+:[A-Za-z0-9_-]+)/([A-Za-z]+)");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("test-bot-api-", 0).factory());
  private final String prefix;
  private final UpdateQueue queue = new UpdateQueue(700_000_001);
  private final Map<String, Deque<Refusal>> faults = new HashMap<>();
  private final List<SentMessage> sent = new ArrayList<>();
  private final List<JsonNode> commands = new ArrayList<>();
  private final ChatLog log = new ChatLog();
  private final List<JsonNode> acknowledged = new ArrayList<>();
  private final List<JsonNode> inline = new ArrayList<>();
  private final List<String> typing = new ArrayList<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private volatile Watch watch = new Watch() {};
  private final Object webhookLock = new Object();
  private URI webhook = URI.create("");
  private JsonNode webhookCall = JSON.createObjectNode();
  private List<URI> balanced = List.of();
  private @Nullable WebhookSender sender;
  private final Set<Long> blocked = Collections.synchronizedSet(new HashSet<>());

  /** On a free port of loopback. */
  public TestBotApi() throws IOException {
    this(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), "");
  }

  /**
   * On an address.
   *
   * @param prefix path before {@code /bot…}, with a slash at its start, or empty
   */
  public TestBotApi(InetSocketAddress address, String prefix) throws IOException {
    this.prefix = prefix;
    server = HttpServer.create(address, 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  /** The base address for the bot. */
  public URI url() {
    return URI.create(String.format(Locale.ROOT, "http://127.0.0.1:%d%s", port(), prefix));
  }

  /** The port. */
  public int port() {
    return server.getAddress().getPort();
  }

  /**
   * A user writes.
   *
   * @return the id of the message
   */
  public int write(long chat, String text) {
    int message = log.nextId();
    receive(log.written(Updates.text(chat, message, text)));
    return message;
  }

  /**
   * A user writes in reply to a message.
   *
   * @return the id of the message
   */
  public int write(long chat, String text, int repliesTo) {
    int message = log.nextId();
    ObjectNode update = Updates.text(chat, message, text);
    log.reply((ObjectNode) update.path("message"), repliesTo);
    receive(log.written(update));
    return message;
  }

  /**
   * A user sends a file.
   *
   * @param caption what stands under it, may be empty
   * @return the id of the message
   */
  public int send(long chat, String name, byte[] content, String caption) {
    int message = log.nextId();
    String id = "file-" + message;
    files.put(id, content.clone());
    receive(log.written(Updates.document(chat, message, id, name, content.length, caption)));
    return message;
  }

  /** A file can no longer be downloaded. */
  public void loseFiles() {
    files.clear();
  }

  /** A user changes a message. */
  public void edit(long chat, int message, String text) {
    ObjectNode update = log.written(Updates.text(chat, message, text));
    update.set("edited_message", update.remove("message"));
    receive(update);
  }

  /** The user of a chat presses a button under a message of the bot's. */
  public void press(long chat, int message, String data) {
    receive(Updates.press(chat, log.message(message), data));
  }

  /** The same under a message that is too old to be sent along. */
  public void pressInaccessible(long chat, int message, String data) {
    ObjectNode stub = Updates.text(chat, message, "").withObject("message");
    stub.put("date", 0).remove(List.of("text", "from"));
    receive(Updates.press(chat, stub, data));
  }

  /** Somebody types behind the bot's name. */
  public void type(long user, String query) {
    receive(Updates.typed(user, query));
  }

  /** Puts an update into the queue, under the next id. */
  void receive(ObjectNode update) {
    int id = queue.nextId();
    queue.add(id, update.put("update_id", id));
    synchronized (webhookLock) {
      if (sender != null) {
        sender.add(id, update);
      }
    }
  }

  /** Puts an update into the queue that the library cannot read. */
  public void receiveUnreadable(long chat) {
    receive(Updates.unreadable(chat, log.nextId()));
  }

  /** Puts an update into the queue whose message names no chat. */
  public void receiveChatless() {
    receive(Updates.chatless(log.nextId(), "?"));
  }

  /** What the webhook's address stands for: several places, which are taken in turn. */
  public void balanceOver(List<URI> targets) {
    synchronized (webhookLock) {
      balanced = List.copyOf(targets);
    }
  }

  /** The call that set the webhook last. */
  public JsonNode webhook() {
    synchronized (webhookLock) {
      return webhookCall;
    }
  }

  /** Ids of updates begin anew, as after a week without any. */
  public void restartIdsAt(int id) {
    queue.restartAt(id);
  }

  /** How many updates the bot has not confirmed. */
  public int unconfirmed() {
    return queue.size();
  }

  /** Waits until the bot has confirmed all updates; whether that came in time. */
  public boolean awaitConfirmed(Duration limit) throws InterruptedException {
    return queue.awaitEmpty(limit);
  }

  /** Waits until so many polls have begun. */
  public void awaitPolls(int count) throws InterruptedException {
    queue.awaitPolls(count);
  }

  /**
   * The next call of a method ends so; with 502 it ends with a page of a proxy's.
   *
   * @param method lower case
   * @param parameters {@code retry_after} and the like, may be empty
   */
  public void failNext(String method, int code, String description, Map<String, Long> parameters) {
    synchronized (faults) {
      faults.computeIfAbsent(method, _ -> new ArrayDeque<>())
          .add(new Refusal(code, description, parameters));
    }
  }

  /** Tells when updates are handed out and messages arrive. */
  public void watch(Watch told) {
    watch = told;
  }

  /** The user of the chat blocks the bot. */
  public void block(long chat) {
    blocked.add(chat);
  }

  /** A message is deleted. */
  public void delete(int message) {
    log.delete(message);
  }

  /** What the bot sent so far, in order. */
  public List<SentMessage> sent() {
    synchronized (sent) {
      return List.copyOf(sent);
    }
  }

  /** Waits until the bot has sent so many messages. */
  public List<SentMessage> awaitSent(int count) throws InterruptedException {
    synchronized (sent) {
      while (sent.size() < count) {
        sent.wait();
      }
      return List.copyOf(sent);
    }
  }

  /** Waits until the bot has replied to all these messages; whether that came in time. */
  public boolean awaitReplies(List<Integer> messages, Duration limit)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    Set<Integer> open = new HashSet<>(messages);
    synchronized (sent) {
      int seen = 0;
      while (true) {
        sent.subList(seen, sent.size()).forEach(message -> open.remove(message.repliesTo()));
        seen = sent.size();
        long left = (end - System.nanoTime()) / 1_000_000;
        if (open.isEmpty() || left <= 0) {
          return open.isEmpty();
        }
        sent.wait(left);
      }
    }
  }

  /** The languages for which the bot has registered its menu, empty for the default. */
  public List<String> menuLanguages() {
    synchronized (commands) {
      return commands.stream().map(call -> call.path("language_code").asText()).toList();
    }
  }

  /** The ids of the chats that have menus of their own. */
  public List<String> menuChats() {
    synchronized (commands) {
      return commands.stream()
          .map(call -> call.path("scope").path("chat_id").asText())
          .filter(chat -> !chat.isEmpty())
          .toList();
    }
  }

  /** The messages of the bot that are there now, by their ids, changed ones as they are now. */
  public Map<Integer, SentMessage> shown() {
    return log.shown();
  }

  /** Waits until the bot has answered so many presses; what it said to each. */
  public List<String> awaitAcknowledged(int count) throws InterruptedException {
    return await(acknowledged, count).stream().map(call -> call.path("text").asText()).toList();
  }

  /** Waits until the bot has answered so many inline queries; its calls. */
  public List<JsonNode> awaitInline(int count) throws InterruptedException {
    return await(inline, count);
  }

  /** The chats in which the bot was seen typing, each time. */
  public List<String> typing() {
    synchronized (typing) {
      return List.copyOf(typing);
    }
  }

  private static <T> List<T> await(List<T> list, int count) throws InterruptedException {
    synchronized (list) {
      while (list.size() < count) {
        list.wait();
      }
      return List.copyOf(list);
    }
  }

  private static <T> JsonNode add(List<T> list, T element) {
    synchronized (list) {
      list.add(element);
      list.notifyAll();
    }
    return JSON.valueToTree(true);
  }

  private JsonNode setWebhook(JsonNode call) {
    synchronized (webhookLock) {
      deleteWebhook();
      webhook = URI.create(call.path("url").asText());
      webhookCall = call;
      WebhookSender started = new WebhookSender(
          balanced.isEmpty() ? List.of(webhook) : balanced, call.path("secret_token").asText(),
          threads, queue::remove);
      queue.waiting().forEach(started::add);
      sender = started;
    }
    queue.endPolls();
    return JSON.valueToTree(true);
  }

  private JsonNode deleteWebhook() {
    synchronized (webhookLock) {
      if (sender != null) {
        sender.end();
      }
      sender = null;
      webhook = URI.create("");
    }
    return JSON.valueToTree(true);
  }

  private JsonNode webhookInfo() {
    synchronized (webhookLock) {
      ObjectNode info = JSON.createObjectNode()
          .put("url", webhook.toString())
          .put("has_custom_certificate", false)
          .put("pending_update_count", queue.size())
          .put("max_connections", 100);
      if (sender != null && !sender.lastFailure().isEmpty()) {
        info.put("last_error_date", 1_700_000_000).put("last_error_message", sender.lastFailure());
      }
      return info;
    }
  }

  private JsonNode poll(JsonNode call) throws InterruptedException {
    synchronized (webhookLock) {
      if (sender != null) {
        throw new RefusedException(new Refusal(409, "Conflict: can't use getUpdates method while"
            + " webhook is active; use deleteWebhook to delete the webhook first", Map.of()));
      }
    }
    List<JsonNode> updates = queue.poll(call.path("offset").asInt(),
        call.path("limit").asInt(100), Duration.ofSeconds(call.path("timeout").asInt()));
    JsonNode answer = JSON.valueToTree(updates);
    watch.handedOut(updates.size());
    return answer;
  }

  @Override
  public void close() {
    deleteWebhook();
    queue.endPolls();
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Matcher file = FILE_ADDRESS.matcher(withoutPrefix(exchange.getRequestURI().getPath()));
      if (file.matches()) {
        serveFile(exchange, file);
        return;
      }
      Matcher address = ADDRESS.matcher(withoutPrefix(exchange.getRequestURI().getPath()));
      ObjectNode answer;
      int status = 200;
      try {
        answer = JSON.createObjectNode()
            .put("ok", true)
            .set("result", result(address, body(exchange)));
      } catch (RefusedException e) {
        answer = refusal(e.refusal());
        status = e.refusal().code();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw (IOException) new InterruptedIOException().initCause(e);
      }
      respond(exchange, status, answer);
    }
  }

  private void serveFile(HttpExchange exchange, Matcher address) throws IOException {
    byte[] content = address.group(1).equals(TOKEN)
        ? files.get(address.group(2).replace("documents/", ""))
        : null;
    if (content == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
  }

  private static JsonNode body(HttpExchange exchange) throws IOException {
    try {
      return JSON.readTree(exchange.getRequestBody());
    } catch (JsonProcessingException e) {
      throw new RefusedException(Refusal.badRequest("can't parse JSON object"), e);
    }
  }

  private String withoutPrefix(String path) {
    return path.startsWith(prefix) ? path.substring(prefix.length()) : "";
  }

  /** A 502 is a page of some proxy's, not the API's own JSON. */
  private static void respond(HttpExchange exchange, int status, ObjectNode answer)
      throws IOException {
    boolean page = status == 502;
    byte[] body = page
        ? "<html>Bad Gateway</html>".getBytes(StandardCharsets.UTF_8)
        : JSON.writeValueAsBytes(answer);
    exchange.getResponseHeaders().add("Content-Type", page ? "text/html" : "application/json");
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static ObjectNode refusal(Refusal refusal) {
    ObjectNode answer = JSON.createObjectNode()
        .put("ok", false)
        .put("error_code", refusal.code())
        .put("description", refusal.description());
    if (!refusal.parameters().isEmpty()) {
      answer.set("parameters", JSON.valueToTree(refusal.parameters()));
    }
    return answer;
  }

  private @Nullable JsonNode result(Matcher address, JsonNode call) throws InterruptedException {
    if (!address.matches()) {
      throw new RefusedException(new Refusal(404, "Not Found", Map.of()));
    }
    if (!address.group(1).equals(TOKEN)) {
      throw new RefusedException(new Refusal(401, "Unauthorized", Map.of()));
    }
    String method = address.group(2).toLowerCase(Locale.ROOT);
    failIfDue(method);
    return switch (method) {
      case "getme" -> JSON.createObjectNode()
          .put("id", BOT_ID)
          .put("is_bot", true)
          .put("first_name", "Talks")
          .put("username", BOT_NAME);
      case "getupdates" -> poll(call);
      case "setwebhook" -> setWebhook(call);
      case "deletewebhook" -> deleteWebhook();
      case "getwebhookinfo" -> webhookInfo();
      case "sendmessage" -> send(call);
      case "getfile" -> JSON.createObjectNode()
          .put("file_id", call.path("file_id").asText())
          .put("file_unique_id", call.path("file_id").asText())
          .put("file_path", "documents/" + call.path("file_id").asText());
      case "setmycommands" -> register(call);
      case "editmessagetext" -> log.edit(call);
      case "deletemessages" -> log.delete(call);
      case "answercallbackquery" -> add(acknowledged, call);
      case "answerinlinequery" -> {
        MessageRules.results(call.path("results"));
        yield add(inline, call);
      }
      case "sendchataction" -> add(typing, call.path("chat_id").asText());
      case "setmydescription", "setmyshortdescription" ->
        JSON.valueToTree(true);
      default -> throw new RefusedException(new Refusal(404, "Not Found: method not found",
          Map.of()));
    };
  }

  private void failIfDue(String method) {
    synchronized (faults) {
      Refusal due = faults.getOrDefault(method, new ArrayDeque<>()).poll();
      if (due != null) {
        throw new RefusedException(due);
      }
    }
  }

  private JsonNode send(JsonNode call) {
    watch.arrived();
    SentMessage message = MessageRules.read(log.nextId(), call, id -> log.has((int) id));
    if (blocked.contains(message.chat())) {
      throw new RefusedException(
          new Refusal(403, "Forbidden: bot was blocked by the user", Map.of()));
    }
    JsonNode copy = log.sent(message);
    add(sent, message);
    return copy;
  }

  private JsonNode register(JsonNode call) {
    for (JsonNode command : call.path("commands")) {
      if (!command.path("command").asText().matches("[a-z0-9_]{1,32}")
          || command.path("description").asText().isEmpty()) {
        throw new RefusedException(Refusal.badRequest("BOT_COMMAND_INVALID"));
      }
    }
    synchronized (commands) {
      commands.add(call);
    }
    return JSON.valueToTree(true);
  }
}
