package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1256");
  private static final String TEXT = "لقاء جديد\r\nوصل الوفد «الروسي» إلى إسطنبول، يوم 27 فبراير؛ متى يبدأ؟ لا أحد يعلم.\n";

  @Test
  void utf8WithAndWithoutSignature() throws UnreadableException {
    check(TEXT.getBytes(StandardCharsets.UTF_8));
    check(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void signatureInsideTheTextIsKept() throws UnreadableException {
    byte[] bytes = "أ\uFEFFب".getBytes(StandardCharsets.UTF_8);
    assertThat(Decoder.decode(bytes, null)).isEqualTo("أ\uFEFFب");
  }

  @Test
  void utf16WithSignature() throws UnreadableException {
    check(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
    check(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  void utf16WithoutSignatureWhereItIsEvident() throws UnreadableException {
    check(TEXT.getBytes(StandardCharsets.UTF_16LE));
    check(TEXT.getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  void windows1256() throws UnreadableException {
    check(TEXT.getBytes(WINDOWS));
    String page = "<html dir=rtl><title>صحيفة</title><p>" + TEXT.repeat(40) + "</p> caf\u00E9";
    assertThat(Decoder.decode(page.getBytes(WINDOWS), null)).isEqualTo(page);
  }

  @Test
  void damagedUtf8IsNotTakenForWindows1256() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[40] = (byte) 0xFF;
    checkRefused(bytes,
        "is neither UTF-8 nor UTF-16 nor windows-1256: byte 0xD8 at byte offset 39");
  }

  @Test
  void textCutInsideACharacterIsRefused() {
    byte[] bytes = "لقاء".getBytes(StandardCharsets.UTF_8);
    checkRefused(Arrays.copyOf(bytes, 7),
        "is neither UTF-8 nor UTF-16 nor windows-1256: byte 0xD8 at byte offset 6");
  }

  @Test
  void otherArabicEncodingsAreNotTakenForWindows1256() {
    byte[] bytes = TEXT.replace("«", "")
        .replace("»", "")
        .repeat(10)
        .getBytes(Charset.forName("ISO-8859-6"));
    assertThatThrownBy(() -> Decoder.decode(bytes, null)).isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("is neither UTF-8 nor UTF-16 nor windows-1256");
  }

  @Test
  void declaredEncodingIsHonoured() throws UnreadableException {
    Charset declared = Charset.forName("ISO-8859-6");
    byte[] bytes = "وصل الوفد".getBytes(declared);
    assertThat(Decoder.decode(bytes, declared)).isEqualTo("وصل الوفد");
  }

  @Test
  void declaredEncodingThatIsWrongIsNot() throws UnreadableException {
    assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), WINDOWS)).isEqualTo(TEXT);
    assertThat(Decoder.decode(TEXT.getBytes(WINDOWS), StandardCharsets.UTF_8)).isEqualTo(TEXT);
  }

  @Test
  void westernTextIsRefused() {
    byte[] bytes = "d\u00E9j\u00E0 vu \u00E0 la fran\u00E7aise"
        .getBytes(StandardCharsets.ISO_8859_1);
    checkRefused(bytes,
        "is neither UTF-8 nor UTF-16 nor windows-1256: byte 0xE9 at byte offset 1");
  }

  @Test
  void binaryIsRefused() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    checkRefused(picture,
        "is neither UTF-8 nor UTF-16 nor windows-1256: byte 0x89 at byte offset 0");
    checkRefused("abcd efg hijk\0lmn".getBytes(StandardCharsets.UTF_8),
        "holds U+0000 at offset 13, which is no text");
  }

  @Test
  void halfCharactersAreRefused() {
    byte[] inUtf8 = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    checkRefused(inUtf8,
        "is neither UTF-8 nor UTF-16 nor windows-1256: byte 0xED at byte offset 1");
    ByteArrayOutputStream inUtf16 = new ByteArrayOutputStream();
    inUtf16.writeBytes("\uFEFFلقاء".getBytes(StandardCharsets.UTF_16LE));
    inUtf16.writeBytes(new byte[]{0, (byte) 0xD8, 'a', 0});
    checkRefused(inUtf16.toByteArray(), "is no UTF-16LE at byte offset 10");
  }

  private static void check(byte[] bytes) throws UnreadableException {
    assertThat(Decoder.decode(bytes, null)).isEqualTo(TEXT);
  }

  private static void checkRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> Decoder.decode(bytes, null)).isInstanceOf(UnreadableException.class)
        .hasMessage(message);
  }
}
