package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
  private static final int QUIET = 4;

  @ParameterizedTest
  @ValueSource(strings = {"https://sample.org/", "https://sample.org/ä/?a=b#c", "x"})
  void isReadAsItsText(String text) throws Exception {
    QrCode drawn = QrCode.of(text);
    Path2D path = drawn.modules();
    int size = drawn.modulesAcross() - 2 * QUIET;
    BitMatrix modules = new BitMatrix(size);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        if (path.contains(x + QUIET + 0.5, y + QUIET + 0.5)) {
          modules.set(x, y);
        }
      }
    }

    assertThat(new Decoder().decode(modules).getText()).isEqualTo(text);
    assertThat(path.getBounds()).isEqualTo(new java.awt.Rectangle(QUIET, QUIET, size, size));
  }

  @Test
  void isMadeOnceForAllSheetsOfAGuide() {
    Figures figures = new Figures(List.of());

    assertThat(figures.code("https://sample.org/")).isSameAs(figures.code("https://sample.org/"));
  }

  @Test
  void refusesATextThatNoCodeHolds() {
    assertThatThrownBy(() -> QrCode.of("x".repeat(3000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("too long for a QR code: xxx");
  }
}
