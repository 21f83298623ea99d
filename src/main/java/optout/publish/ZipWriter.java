package optout.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import optout.codec.Deflate;

/**
 * ZIP files (PKWARE's APPNOTE 6.3), with Zip64 where there are very many members or bytes. The
 * JDK's own leaves compressing to the machine's zlib. Every member is of the first hour of 2000.
 */
final class ZipWriter {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** The version of the format in which members can be compressed, and the one with Zip64. */
  private static final int COMPRESSION = 20;

  private static final int ZIP64 = 45;

  /** Names are in UTF-8. */
  private static final int FLAGS = 1 << 11;

  /** Years since 1980, month and day, in 7, 4 and 5 bits. */
  private static final int DAY = 20 << 9 | 1 << 5 | 1;

  private static final long MOST_BYTES = 0xffff_ffffL;
  private static final int MOST_MEMBERS = 0xffff;

  private final OutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private long written;
  private long members;

  ZipWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Adds a member.
   *
   * @param compress whether it is worth trying; what does not get smaller is stored as it is
   */
  void add(String name, byte[] bytes, boolean compress) throws IOException {
    byte[] smaller = compress ? Deflate.plain(bytes) : bytes;
    boolean deflated = smaller.length < bytes.length;
    byte[] data = deflated ? smaller : bytes;
    CRC32 sum = new CRC32();
    sum.update(bytes);
    byte[] path = name.getBytes(UTF_8);
    ByteArrayOutputStream facts = new ByteArrayOutputStream();
    number(FLAGS, 2, facts);
    number(deflated ? DEFLATED : STORED, 2, facts);
    number(0, 2, facts); // midnight
    number(DAY, 2, facts);
    number(sum.getValue(), 4, facts);
    number(data.length, 4, facts);
    number(bytes.length, 4, facts);
    number(path.length, 2, facts);
    list(path, facts.toByteArray());

    ByteArrayOutputStream head = new ByteArrayOutputStream();
    signature(3, 4, head);
    number(COMPRESSION, 2, head);
    head.writeBytes(facts.toByteArray());
    number(0, 2, head); // nothing extra
    head.writeBytes(path);
    write(head.toByteArray());
    write(data);
    members++;
  }

  /** Adds a line to the list of members, which the file ends with. */
  private void list(byte[] path, byte[] facts) {
    boolean far = written >= MOST_BYTES;
    signature(1, 2, directory);
    number(COMPRESSION, 2, directory); // written by, on MS-DOS: no permissions
    number(far ? ZIP64 : COMPRESSION, 2, directory);
    directory.writeBytes(facts);
    number(far ? 12 : 0, 2, directory); // extra bytes
    number(0, 2 + 2 + 2, directory); // comment, disk, attributes
    number(0, 4, directory); // more attributes
    number(far ? MOST_BYTES : written, 4, directory);
    directory.writeBytes(path);
    if (far) {
      number(1, 2, directory);
      number(8, 2, directory);
      number(written, 8, directory);
    }
  }

  /** Writes the list of members; leaves the stream open. */
  void finish() throws IOException {
    long start = written;
    write(directory.toByteArray());
    ByteArrayOutputStream end = new ByteArrayOutputStream();
    if (members >= MOST_MEMBERS || written >= MOST_BYTES) {
      signature(6, 6, end);
      number(44, 8, end); // bytes that follow in this record
      number(ZIP64, 2, end);
      number(ZIP64, 2, end);
      number(0, 4 + 4, end); // disks
      number(members, 8, end);
      number(members, 8, end);
      number(directory.size(), 8, end);
      number(start, 8, end);
      signature(6, 7, end);
      number(0, 4, end);
      number(written, 8, end); // where the record above is
      number(1, 4, end);
    }
    signature(5, 6, end);
    number(0, 2 + 2, end); // disks
    number(Math.min(members, MOST_MEMBERS), 2, end);
    number(Math.min(members, MOST_MEMBERS), 2, end);
    number(Math.min(directory.size(), MOST_BYTES), 4, end);
    number(Math.min(start, MOST_BYTES), 4, end);
    number(0, 2, end); // comment
    write(end.toByteArray());
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  private static void signature(int one, int two, ByteArrayOutputStream into) {
    into.write('P');
    into.write('K');
    into.write(one);
    into.write(two);
  }

  /** Writes a number, its lowest byte first. */
  private static void number(long value, int bytes, ByteArrayOutputStream into) {
    for (int i = 0; i < bytes; i++) {
      into.write((int) (value >> (8 * i)));
    }
  }
}
