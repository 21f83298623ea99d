package optout.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A compressed piece of a file.
 *
 * @param place where it begins in the file
 * @param bytes as they are in the file
 * @param ours what our encoder makes of the same data
 */
@SuppressWarnings("ArrayRecordComponent") // compared one by one
public record Compressed(int place, byte[] bytes, byte[] ours) {
  private static final byte[] STREAM = "\nstream\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MEMBER = 0x04034b50;
  private static final int DEFLATED = 8;

  /** The streams of a PDF file that are compressed. */
  public static List<Compressed> streams(byte[] pdf) {
    List<Compressed> streams = new ArrayList<>();
    for (int place = STREAM.length; place < pdf.length; place++) {
      boolean begins = Arrays.equals(pdf, place - STREAM.length, place, STREAM, 0, STREAM.length);
      // What is not compressed here is XML.
      if (begins && pdf[place] != '<') {
        streams.add(at(place, pdf, false));
      }
    }
    return streams;
  }

  /** The members of a ZIP file that are compressed. */
  public static List<Compressed> members(byte[] zip) {
    List<Compressed> members = new ArrayList<>();
    ByteBuffer file = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int place = 0;
    while (file.getInt(place) == MEMBER) {
      int data = place + 30 + file.getShort(place + 26) + file.getShort(place + 28);
      if (file.getShort(place + 8) == DEFLATED) {
        members.add(at(data, zip, true));
      }
      place = data + file.getInt(place + 18);
    }
    return members;
  }

  private static Compressed at(int place, byte[] file, boolean plain) {
    Inflater inflater = new Inflater(plain);
    try {
      inflater.setInput(file, place, file.length - place);
      byte[] data = new byte[1 << 12];
      int length = 0;
      while (!inflater.finished()) {
        data = Arrays.copyOf(data, 2 * data.length);
        length += inflater.inflate(data, length, data.length - length);
      }
      byte[] whole = Arrays.copyOf(data, length);
      return new Compressed(
          place,
          Arrays.copyOfRange(file, place, place + (int) inflater.getBytesRead()),
          plain ? Deflate.plain(whole) : Deflate.zlib(whole));
    } catch (DataFormatException e) {
      throw new AssertionError("not compressed at " + place, e);
    } finally {
      inflater.end();
    }
  }
}
