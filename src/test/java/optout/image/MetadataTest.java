package optout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MetadataTest {
  private static final Pixels PICTURE = SamplePixels.interfaceLike(40, 30);
  private static final byte[] SECRET = "taken at home".getBytes(StandardCharsets.US_ASCII);

  @Test
  void findsNothingInWhatIsWrittenHere() {
    assertThat(Metadata.in(Png.encode(PICTURE))).isEmpty();
    assertThat(Metadata.in(Jpeg.encode(PICTURE))).isEmpty();
  }

  @Test
  void namesEveryPartOfAPngThatIsNotNeeded() {
    byte[] png = Png.encode(PICTURE);
    for (String name : new String[] {"tEXt", "iTXt", "zTXt", "eXIf", "iCCP", "tIME", "caBX"}) {
      assertThat(Metadata.in(Chunks.withPngChunk(png, name, SECRET))).containsExactly(name);
    }
    assertThat(Metadata.in(Chunks.withPngChunk(png, "sRGB", new byte[1]))).isEmpty();
  }

  @Test
  void namesEverySegmentOfAJpegThatIsNotNeeded() {
    byte[] jpeg = Jpeg.encode(PICTURE);

    assertThat(Metadata.in(Chunks.withJpegSegment(jpeg, 0xffe1, SECRET))).containsExactly("APP1");
    assertThat(Metadata.in(Chunks.withJpegSegment(jpeg, 0xffed, SECRET))).containsExactly("APP13");
    assertThat(Metadata.in(Chunks.withJpegSegment(jpeg, 0xfffe, SECRET))).containsExactly("COM");
  }

  @Test
  void namesEveryChunkOfAWebpThatIsNotNeeded() {
    byte[] webp = SamplePixels.webp();
    assertThat(Metadata.in(webp)).isEmpty();

    assertThat(Metadata.in(Chunks.withRiffChunk(webp, "EXIF", SECRET))).containsExactly("EXIF");
    assertThat(Metadata.in(Chunks.withRiffChunk(webp, "XMP ", SECRET))).containsExactly("XMP");
    assertThat(Metadata.in(Chunks.withRiffChunk(webp, "ICCP", SECRET))).containsExactly("ICCP");
  }

  /** Programs that cut pictures have left the rest of the old file behind the new one. */
  @Test
  void findsWhatIsLeftBehindTheEnd() {
    for (byte[] file :
        new byte[][] {Png.encode(PICTURE), SamplePixels.webp(), Jpeg.encode(PICTURE)}) {
      assertThat(Metadata.in(Chunks.join(file, SECRET))).containsExactly("data after the end");
    }
  }
}
